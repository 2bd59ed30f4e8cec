using Build.Aws;
using Cake.Frosting;

namespace Build;

/// <summary>A task that works with AWS: what AWS answers is told in words that name the resource, the permission and the next step.</summary>
public abstract class CloudTask : AsyncFrostingTask<BuildContext>
{
    /// <summary>Does the task's work.</summary>
    /// <param name="context">Inputs.</param>
    /// <param name="cloud">AWS.</param>
    protected abstract Task RunAsync(BuildContext context, Cloud cloud);

    /// <inheritdoc/>
    public sealed override async Task RunAsync(BuildContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        await RunAsync(context, await context.CloudAsync());
    }

    /// <inheritdoc/>
    public sealed override void OnError(Exception exception, BuildContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        throw AwsFailure.Explain(exception);
    }

    /// <summary>Notes what was done.</summary>
    protected void Done(BuildContext context, string line)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Journal.Done(TaskInfo.Of(GetType()).Name, line);
    }
}
