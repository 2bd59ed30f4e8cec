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

    /// <summary>Refuses what cannot be used before AWS is opened.</summary>
    /// <exception cref="BadInput">What was given cannot be used.</exception>
    protected virtual void CheckInput(BuildContext context)
    {
    }

    /// <inheritdoc/>
    public sealed override async Task RunAsync(BuildContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        CheckInput(context);
        await AwsFailure.TellAsync(async () =>
        {
            await RunAsync(context, await context.CloudAsync());
            return true;
        });
    }
}
