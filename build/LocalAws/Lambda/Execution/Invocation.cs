using LocalAws.Kernel;

namespace LocalAws.Lambda.Execution;

/// <summary>One event on its way through a process.</summary>
/// <param name="FunctionArn">As it was invoked: with the version or alias that was named.</param>
/// <param name="Payload">JSON.</param>
/// <param name="ClientContext">JSON of the caller's, or null.</param>
/// <param name="RequestId">Also the API request's.</param>
internal sealed record Invocation(string FunctionArn, ReadOnlyMemory<byte> Payload, string? ClientContext, string RequestId)
{
    /// <summary>When its time is over; set when it starts.</summary>
    public DateTimeOffset Deadline { get; set; }

    public string TraceId { get; } = $"Root=1-{DateTimeOffset.UtcNow.ToUnixTimeSeconds():x8}-{Ids.Hex(24)};Parent={Ids.Hex(16)};Sampled=0";

    /// <summary>Whether a process has taken it.</summary>
    public bool IsTaken { get; set; }

    /// <summary>What the function answered through the runtime API.</summary>
    public TaskCompletionSource<RuntimeAnswer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>What came back: a result, or an error document.</summary>
internal sealed record RuntimeAnswer(byte[] Body, bool IsError);
