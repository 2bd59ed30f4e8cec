using System.Threading.Channels;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling.Execution;

/// <summary>Tells the keeper which groups changed.</summary>
public sealed class GroupSignals
{
    private readonly Channel<(Scope Scope, string Group)> channel = Channel.CreateUnbounded<(Scope, string)>();

    /// <summary>A group changed, or something that it depends on.</summary>
    public void Signal(Scope scope, string group) => channel.Writer.TryWrite((scope, group));

    /// <summary>Groups that changed, in order.</summary>
    public IAsyncEnumerable<(Scope Scope, string Group)> ReadAsync(CancellationToken cancellation) => channel.Reader.ReadAllAsync(cancellation);
}
