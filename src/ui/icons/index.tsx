import { Icon, type IconProps } from "./Icon";

/* Drawn on a grid of 16, lines of 1.4. */

export const CheckIcon = (props: IconProps) => <Icon {...props} path="M3 8.5 6.5 12 13 4.5" />;
export const CloseIcon = (props: IconProps) => <Icon {...props} path="m4 4 8 8m0-8-8 8" />;
export const ChevronIcon = (props: IconProps) => <Icon {...props} path="m6 3.5 4.5 4.5L6 12.5" />;
export const ChevronDownIcon = (props: IconProps) => <Icon {...props} path="m3.5 6 4.5 4.5L12.5 6" />;
export const ExternalIcon = (props: IconProps) => (
  <Icon {...props} path="M6.5 3H3.5v9.5h9.5v-3M9 2.5h4.5V7M13.5 2.5 7.5 8.5" />
);
export const SearchIcon = (props: IconProps) => (
  <Icon {...props} path="M11.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0ZM10.2 10.2 13.8 13.8" />
);
export const UndoIcon = (props: IconProps) => (
  <Icon {...props} path="M5.5 3 2.5 6l3 3M2.8 6h6.4a3.6 3.6 0 0 1 0 7.2H6" />
);
export const RedoIcon = (props: IconProps) => (
  <Icon {...props} path="m10.5 3 3 3-3 3M13.2 6H6.8a3.6 3.6 0 0 0 0 7.2H10" />
);
export const LinkIcon = (props: IconProps) => (
  <Icon
    {...props}
    path="M6.8 9.2a2.6 2.6 0 0 0 3.8.2l2.1-2.1a2.7 2.7 0 0 0-3.8-3.8L7.8 4.6M9.2 6.8a2.6 2.6 0 0 0-3.8-.2L3.3 8.7a2.7 2.7 0 0 0 3.8 3.8l1.1-1.1"
  />
);
export const DownloadIcon = (props: IconProps) => (
  <Icon {...props} path="M8 2.5v7.2M4.8 6.8 8 10l3.2-3.2M2.8 13.2h10.4" />
);
export const HelpIcon = (props: IconProps) => (
  <Icon
    {...props}
    path="M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.5.3-.8.6-.8 1.2M8 11.2v.1"
  />
);
export const SunIcon = (props: IconProps) => (
  <Icon
    {...props}
    path="M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.6v1.3M8 13.1v1.3M1.6 8h1.3M13.1 8h1.3M3.5 3.5l.9.9M11.6 11.6l.9.9M3.5 12.5l.9-.9M11.6 4.4l.9-.9"
  />
);
export const MoonIcon = (props: IconProps) => (
  <Icon {...props} path="M13.4 9.6A5.8 5.8 0 0 1 6.4 2.6a5.8 5.8 0 1 0 7 7Z" />
);
export const DisplayIcon = (props: IconProps) => (
  <Icon {...props} path="M2.2 3h11.6v7.6H2.2ZM5.4 13.4h5.2M8 10.6v2.8" />
);
export const FilterIcon = (props: IconProps) => <Icon {...props} path="M2.5 4h11M4.7 8h6.6M6.7 12h2.6" />;
export const SidebarIcon = (props: IconProps) => <Icon {...props} path="M2.2 3h11.6v10H2.2ZM6.2 3v10" />;
export const PlusIcon = (props: IconProps) => <Icon {...props} path="M8 3.2v9.6M3.2 8h9.6" />;
export const MinusIcon = (props: IconProps) => <Icon {...props} path="M3.2 8h9.6" />;
export const FitIcon = (props: IconProps) => (
  <Icon {...props} path="M2.6 5.6v-3h3M10.4 2.6h3v3M13.4 10.4v3h-3M5.6 13.4h-3v-3" />
);
export const ResetIcon = (props: IconProps) => <Icon {...props} path="M3 3.2v3.3h3.3M3.2 6.4A5.2 5.2 0 1 1 2.9 9.2" />;
export const CopyIcon = (props: IconProps) => <Icon {...props} path="M5.6 5.6h7.6v7.6H5.6ZM3.6 10.4h-.8V2.8h7.6v.8" />;
export const PencilIcon = (props: IconProps) => (
  <Icon {...props} path="M3 13l.6-2.8 7.3-7.3 2.2 2.2-7.3 7.3ZM9.6 4.2l2.2 2.2" />
);
export const WarningIcon = (props: IconProps) => <Icon {...props} path="M8 2.4 14.2 13.2H1.8ZM8 6.6v3M8 11.4v.1" />;
export const InfoIcon = (props: IconProps) => (
  <Icon {...props} path="M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.4v3.6M8 5v.1" />
);
export const MoreIcon = (props: IconProps) => (
  <Icon
    {...props}
    path="M2.6 8a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0M7.3 8a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0M12 8a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0"
  />
);
export const TargetIcon = (props: IconProps) => (
  <Icon {...props} path="M12 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM8 1.8v3.4M8 10.8v3.4M1.8 8h3.4M10.8 8h3.4" />
);
export const TableIcon = (props: IconProps) => <Icon {...props} path="M2.2 3h11.6v10H2.2ZM2.2 6.4h11.6M6.4 6.4v6.6" />;
export const SectionsIcon = (props: IconProps) => (
  <Icon {...props} path="M3 3.6v.1M3 8v.1M3 12.4v.1M6.2 3.6h7.4M6.2 8h7.4M6.2 12.4h7.4" />
);
