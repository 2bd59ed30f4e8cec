namespace Build.Fleet;

/// <summary>The fleet's health as lines of text.</summary>
public static class HealthText
{
    /// <summary>How many are well, in a line.</summary>
    public static string Summary(IReadOnlyList<InstanceHealth> fleet)
    {
        ArgumentNullException.ThrowIfNull(fleet);
        return $"{fleet.Count(instance => instance.Faults.Count == 0)} of {fleet.Count} instances are healthy";
    }

    /// <summary>A line for each instance, and one for each thing that is wrong.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<InstanceHealth> fleet)
    {
        ArgumentNullException.ThrowIfNull(fleet);
        if (fleet.Count == 0)
        {
            yield return "No instance carries the deployment group's tags. ./build.sh --target Provision makes what is missing, instances too where fleet.enabled is true in build/settings.json; or tag instances of your own.";
            yield break;
        }
        var wide = fleet.Any(each => each.Region is not null);
        yield return $"{(wide ? $"{"region",-15}" : "")}{"instance",-20} {"state",-9} {"ssm",-8} {"agent",-9} {"version",-12} {"log age",-9} {"last deployment",-24} answer";
        foreach (var each in fleet)
        {
            var log = each.LogAge is { } age ? $"{age} s" : "-";
            yield return $"{(wide ? $"{each.Region,-15}" : "")}{each.Instance,-20} {each.State,-9} {each.SsmStatus ?? "-",-8} {each.AgentStatus ?? "-",-9} {each.AgentVersion ?? "-",-12} {log,-9} {each.LastDeployment ?? "-",-12} {each.LastDeploymentStatus,-11} {each.Answer ?? "-"}";
            foreach (var fault in each.Faults)
                yield return $"  ! {each.Instance} {fault}.";
        }
    }
}
