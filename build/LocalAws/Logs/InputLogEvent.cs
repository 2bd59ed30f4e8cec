namespace LocalAws.Logs;

/// <summary>One event to store.</summary>
/// <param name="Timestamp">Milliseconds since 1970.</param>
public sealed record InputLogEvent(long Timestamp, string Message);
