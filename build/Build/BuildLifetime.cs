using Build.Aws;
using Cake.Core;
using Cake.Frosting;

namespace Build;

/// <summary>Before the run, says what it goes by; after it, puts away what it started, last first, and notes how it ended.</summary>
public sealed class BuildLifetime(CloudConnection connection) : FrostingLifetime<BuildContext>
{
    /// <inheritdoc/>
    public override void Setup(BuildContext context, ISetupContext info)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(info);
        context.Parameters.Print(context.Log);
        context.UsesCloud = TaskInfo.All.Where(task => task.UsesCloud).Select(task => task.Name).Intersect(info.TasksToExecute.Select(task => task.Name), StringComparer.OrdinalIgnoreCase).Any();
    }

    /// <inheritdoc/>
    public override void Teardown(BuildContext context, ITeardownContext info)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(info);
        connection.DisposeAsync().AsTask().GetAwaiter().GetResult();
        if (info.ThrownException is { } thrown)
            context.Outcome.Record(thrown);
    }
}
