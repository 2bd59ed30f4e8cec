using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Export tasks.</summary>
internal sealed class ExportStore(StateStore store)
{
    public Collection<StoredExport> Tasks { get; } = store.Collection<StoredExport>("logs.exports");

    public StoredExport Get(Scope scope, string id) => Tasks.Get(scope, id, () => new AwsException("ResourceNotFoundException", "The specified export task does not exist."));

    /// <summary>Changes a task that is still active.</summary>
    public void Change(Scope scope, string id, Func<StoredExport, StoredExport> change) => store.Transaction(() =>
    {
        if (Tasks.Find(scope, id) is { IsActive: true } task)
            Tasks.Put(scope, id, change(task));
    });
}
