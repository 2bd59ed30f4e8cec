using LocalAws.Events.Execution;
using LocalAws.Kernel;
using LocalAws.Kernel.Patterns;

namespace LocalAws.Events.Archives;

/// <summary>Keeps events in the archives of their bus. What is replayed is not archived again.</summary>
internal sealed class ArchiveRecorder(ArchiveStore archives) : IEventRecorder
{
    /// <inheritdoc/>
    public void Record(AwsEvent happened)
    {
        var bus = Arn.Of("events", happened.Scope, $"event-bus/{happened.Bus}").ToString();
        var document = new Lazy<System.Text.Json.Nodes.JsonObject>(() => EventDocument.Of(happened));
        foreach (var archive in archives.Archives.List(happened.Scope).Where(each => each.EventSourceArn == bus))
        {
            if (archive.EventPattern is null || EventPattern.Parse(archive.EventPattern).Matches(document.Value))
                archives.Add(archive, happened.Time, document.Value);
        }
    }
}
