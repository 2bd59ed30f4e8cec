namespace LocalAws.Logs;

/// <summary>A log stream as it is kept.</summary>
/// <param name="Id">Names its events; a stream deleted and made again has none of the old one's.</param>
internal sealed record StoredStream(string Id, string Group, string Name, long CreationTime);
