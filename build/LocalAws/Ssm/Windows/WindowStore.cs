using System.Globalization;
using LocalAws.Kernel;

namespace LocalAws.Ssm.Windows;

/// <summary>Maintenance windows and their openings.</summary>
internal sealed class WindowStore(StateStore store)
{
    /// <summary>Openings of a window that are kept.</summary>
    private const int Kept = 100;
    private readonly Collection<StoredWindow> windows = store.Collection<StoredWindow>("ssm.windows");
    private readonly Collection<StoredWindowExecution> executions = store.Collection<StoredWindowExecution>("ssm.window-executions");

    public IReadOnlyList<StoredWindow> List(Scope scope) => windows.List(scope);

    public IReadOnlyList<(Scope Scope, StoredWindow Window)> Everywhere() => windows.Everywhere();

    public StoredWindow? Find(Scope scope, string id) => windows.Find(scope, id);

    /// <exception cref="AwsException">DoesNotExistException.</exception>
    public StoredWindow Get(Scope scope, string id) => windows.Get(scope, id, () => WindowErrors.NotThere("Maintenance window", id));

    public void Put(Scope scope, StoredWindow window) => windows.Put(scope, window.Id, window);

    public void Remove(Scope scope, string id) => windows.Remove(scope, id);

    /// <summary>Openings of a window, the newest first.</summary>
    public IEnumerable<StoredWindowExecution> Executions(Scope scope, string window) =>
        executions.List(scope).Where(each => each.WindowId == window).OrderByDescending(each => each.Started).ThenBy(each => each.Id, StringComparer.Ordinal);

    /// <exception cref="AwsException">DoesNotExistException.</exception>
    public StoredWindowExecution Execution(Scope scope, string id) => executions.Get(scope, id, () => WindowErrors.NotThere("Maintenance window execution", id));

    public void Put(Scope scope, StoredWindowExecution execution) => executions.Put(scope, execution.Id, execution);

    /// <summary>Adds an opening, and forgets those that are too many.</summary>
    public void Add(Scope scope, StoredWindowExecution execution)
    {
        Put(scope, execution);
        foreach (var old in Executions(scope, execution.WindowId).Skip(Kept).ToList())
            executions.Remove(scope, old.Id);
    }

    /// <summary>Openings that run, or did when the process ended.</summary>
    public IReadOnlyList<(Scope Scope, StoredWindowExecution Execution)> Running() => [.. executions.Everywhere().Where(each => each.Document.IsRunning)];

    /// <summary>Changes an opening in one step.</summary>
    public StoredWindowExecution Change(Scope scope, string id, Func<StoredWindowExecution, StoredWindowExecution> change) => store.Transaction(() =>
    {
        var changed = change(Execution(scope, id));
        Put(scope, changed);
        return changed;
    });

    /// <summary>A time as these operations write it.</summary>
    public static string? Text(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);
}
