import { useEffect, useState } from "react";
import type { Listing } from "../../dataset/listing";
import { fetchListing } from "./listing";

/** The index of the shipped datasets: null while it is on its way, `none` where it does not come. */
export function useListing(): Listing | "none" | null {
  const [listing, setListing] = useState<Listing | "none" | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetchListing()
      .then((found) => {
        if (isWanted) setListing(found ?? "none");
      })
      // It answers every failure with null.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, []);
  return listing;
}
