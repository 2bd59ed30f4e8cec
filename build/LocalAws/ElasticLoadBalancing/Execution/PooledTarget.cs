namespace LocalAws.ElasticLoadBalancing.Execution;

/// <summary>A target that requests are forwarded to. Its state changes under the lock of its pool.</summary>
public sealed class PooledTarget : IDisposable
{
    private readonly CancellationTokenSource gone = new();

    internal PooledTarget(RegisteredTarget registered, string address)
    {
        Registered = registered;
        Address = address;
        Gone = gone.Token;
    }

    /// <summary>Id and port.</summary>
    public RegisteredTarget Registered { get; }

    /// <summary>Where it really is, e.g. <c>http://127.0.0.1:41234</c>.</summary>
    public string Address { get; }

    /// <summary>Signalled when the deregistration delay is over: what it still has to answer is cut off.</summary>
    public CancellationToken Gone { get; }

    internal HealthCount Count { get; set; } = HealthCount.Initial;

    internal int InFlight { get; set; }

    internal bool IsDraining { get; set; }

    /// <summary>Completed when it drains and answers nothing any more.</summary>
    internal TaskCompletionSource Idle { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <inheritdoc/>
    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }
}
