namespace Build.Provisioning;

/// <summary>How one sees that a resource is ours: a tag with the application's name.</summary>
/// <param name="Application">The application that the resources belong to.</param>
public sealed record Ownership(string Application)
{
    /// <summary>Key of the tag.</summary>
    public const string TagKey = "nutshell:application";

    /// <summary>Whether these tags say that the resource is ours.</summary>
    public bool Owns(IEnumerable<KeyValuePair<string, string>>? tags) =>
        tags?.Any(tag => tag.Key == TagKey && tag.Value == Application) ?? false;

    /// <summary>Stops before anything is written when the plan meets resources that are not ours.</summary>
    /// <exception cref="BadInput">Some are; the message names them and how to adopt them.</exception>
    public static void RequireNothingForeign(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var foreign = plan.Changes.Where(change => change.Action is PlannedAction.Refuse).Select(change => change.Resource).ToList();
        if (foreign.Count == 0)
            return;
        throw new BadInput([.. foreign.Select(resource =>
            $"{resource.Id} is already there and does not carry the tag {TagKey}. Choose another name in build/settings.json, or take it over with --adopt {resource.Name}.")]);
    }

    /// <summary>Our tag and the user's own.</summary>
    public IReadOnlyDictionary<string, string> Tags(IReadOnlyDictionary<string, string> own) =>
        new Dictionary<string, string>(own, StringComparer.Ordinal) { [TagKey] = Application };
}
