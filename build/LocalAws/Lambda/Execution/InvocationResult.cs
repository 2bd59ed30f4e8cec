namespace LocalAws.Lambda.Execution;

/// <summary>How an invocation ended.</summary>
/// <param name="Payload">The function's answer, or the error document when <paramref name="FunctionError"/> is set. UTF-8 JSON.</param>
/// <param name="FunctionError"><c>Unhandled</c> when the function failed, else null.</param>
/// <param name="ExecutedVersion">The version that ran: an alias may have had two to choose from.</param>
/// <param name="LogTail">The last 4 KB of what the invocation logged.</param>
public sealed record InvocationResult(byte[] Payload, string? FunctionError, string ExecutedVersion, string LogTail);
