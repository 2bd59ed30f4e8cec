using System.Globalization;
using System.Text.Json;

namespace LocalAws.Lambda.Execution;

/// <summary>A failure that the service reports because the process could not: it was killed, or it is gone.</summary>
/// <param name="Type">E.g. <c>Sandbox.Timedout</c>.</param>
/// <param name="Message">E.g. <c>Task timed out after 3.00 seconds</c>.</param>
internal sealed record RuntimeError(string Type, string Message)
{
    /// <summary>Type of what took longer than its timeout.</summary>
    public const string Time = "Sandbox.Timedout";

    /// <summary>Type of what took more memory than it has.</summary>
    public const string Memory = "Runtime.OutOfMemory";

    private const int SignalBase = 128;
    private const int Kill = 9;

    public static RuntimeError TimedOut(TimeSpan limit) =>
        new(Time, string.Create(CultureInfo.InvariantCulture, $"Task timed out after {limit.TotalSeconds:0.00} seconds"));

    public static RuntimeError OutOfMemory() => new(Memory, "Runtime exited with error: signal: killed");

    public static RuntimeError Exited(int code) => new("Runtime.ExitError", code switch
    {
        0 => "Runtime exited without providing a reason",
        > SignalBase => $"Runtime exited with error: signal: {SignalName(code - SignalBase)}",
        _ => $"Runtime exited with error: exit status {code}",
    });

    /// <summary>The document that the caller gets.</summary>
    public byte[] Document(string requestId) =>
        JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["errorType"] = Type, ["errorMessage"] = $"RequestId: {requestId} Error: {Message}" });

    private static string SignalName(int signal) => signal switch
    {
        2 => "interrupt",
        6 => "aborted",
        Kill => "killed",
        11 => "segmentation fault",
        15 => "terminated",
        _ => signal.ToString(CultureInfo.InvariantCulture),
    };
}
