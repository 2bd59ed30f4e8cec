using System.Globalization;
using Build.Aws;

namespace Build.Provisioning;

/// <summary>Says of each resource, as it is written, what was done and how long it took.</summary>
public sealed class ProvisioningProgress(Action<string> say) : IProvisioningProgress
{
    /// <inheritdoc/>
    public void Done(PlannedChange change, TimeSpan elapsed)
    {
        ArgumentNullException.ThrowIfNull(change);
        say(string.Create(CultureInfo.InvariantCulture, $"  {Verb(change.Action)} {change.Resource.Id} ({elapsed.TotalSeconds:0.0} s)"));
    }

    /// <inheritdoc/>
    public void Failed(PlannedChange change, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(change);
        say($"  failed  {change.Resource.Id}: {(AwsFailure.Explain(exception) ?? exception).Message}");
    }

    private static string Verb(PlannedAction action) => action switch
    {
        PlannedAction.Create => "created",
        PlannedAction.Delete => "removed",
        _ => "changed",
    };
}
