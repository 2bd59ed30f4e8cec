using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>One entry of a listing: an object, or a prefix that stands for all keys below it.</summary>
/// <param name="Name">Key or prefix: what the listing is ordered and continued by.</param>
/// <param name="Version">The object; null for a prefix.</param>
public readonly record struct ListingEntry(string Name, ObjectRecord? Version);
