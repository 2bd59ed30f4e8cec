using System.Threading.Channels;
using LocalAws.Kernel;

namespace Build.Tests.Testing;

/// <summary>What an embedded AWS tells from now on; tests await it instead of looking again and again.</summary>
public sealed class AwsEvents : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Channel<AwsEvent> events = Channel.CreateUnbounded<AwsEvent>();
    private readonly IAsyncDisposable subscription;

    public AwsEvents(EventBus bus)
    {
        ArgumentNullException.ThrowIfNull(bus);
        subscription = bus.Subscribe((each, _) =>
        {
            events.Writer.TryWrite(each);
            return Task.CompletedTask;
        });
    }

    /// <summary>The next one that is wanted.</summary>
    public async Task<AwsEvent> UntilAsync(Func<AwsEvent, bool> wanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
            if (await events.Reader.ReadAsync(patience.Token) is var each && wanted(each))
                return each;
    }

    /// <summary>The next execution of a pipeline that starts; its id.</summary>
    public async Task<string> ExecutionAsync(string pipeline) => (string)(await UntilAsync(each =>
        each.DetailType == "CodePipeline Pipeline Execution State Change" && (string?)each.Detail["state"] == "STARTED" && (string?)each.Detail["pipeline"] == pipeline)).Detail["execution-id"]!;

    public ValueTask DisposeAsync() => subscription.DisposeAsync();
}
