namespace Build.Provisioning;

/// <summary>A resource that could not be written.</summary>
/// <param name="Resource">Which.</param>
/// <param name="Cause">Why; null when it was not tried because one that it needs failed.</param>
public sealed record ResourceFailure(Resource Resource, Exception? Cause);

/// <summary>Some resources could not be written. What was written stays: the next run goes on from there.</summary>
public sealed class ProvisioningException(IReadOnlyList<ResourceFailure> failures) : Exception(Describe(failures))
{
    /// <summary>The resources that failed, causes first.</summary>
    public IReadOnlyList<ResourceFailure> Failures { get; } = failures;

    private static string Describe(IReadOnlyList<ResourceFailure> failures)
    {
        var causes = failures.Where(failure => failure.Cause is not null).Select(failure => $"{failure.Resource.Id}: {failure.Cause!.Message}");
        var skipped = failures.Where(failure => failure.Cause is null).Select(failure => failure.Resource.Id).ToList();
        var rest = skipped.Count == 0 ? "" : $"\nNot tried, because it needs one of these: {string.Join(", ", skipped)}.";
        return $"{string.Join('\n', causes)}{rest}\nWhat was made stays; run the same command again once the cause is gone.";
    }
}
