using System.Threading.Channels;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution;

/// <summary>Tells the runner which pipelines to look at.</summary>
public sealed class PipelineSignal
{
    private readonly Channel<(Scope Scope, string Pipeline)> pipelines = Channel.CreateUnbounded<(Scope, string)>(new() { SingleReader = true });

    public void Wake(Scope scope, string pipeline) => pipelines.Writer.TryWrite((scope, pipeline));

    public IAsyncEnumerable<(Scope Scope, string Pipeline)> ReadAllAsync(CancellationToken cancellation) => pipelines.Reader.ReadAllAsync(cancellation);
}
