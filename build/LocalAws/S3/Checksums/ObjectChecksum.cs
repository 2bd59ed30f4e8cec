namespace LocalAws.S3.Checksums;

/// <summary>A checksum that is kept with an object or a part.</summary>
/// <param name="Algorithm">As S3 names it, e.g. <c>CRC32</c>.</param>
/// <param name="Value">Base64; a composite one ends in <c>-</c> and the number of parts.</param>
/// <param name="Type"><c>FULL_OBJECT</c> or <c>COMPOSITE</c>.</param>
public sealed record ObjectChecksum(string Algorithm, string Value, string Type = "FULL_OBJECT");
