using LocalAws.Kernel;

namespace LocalAws.Events.Execution;

/// <summary>Events that a rule hands on to another bus. Rules there see them; services, which have seen them where they happened, do not.</summary>
internal sealed class HandedOnEvents(EventBus services) : IAsyncDisposable
{
    public EventBus Bus { get; } = new() { OnError = services.OnError };

    public ValueTask DisposeAsync() => Bus.DisposeAsync();
}
