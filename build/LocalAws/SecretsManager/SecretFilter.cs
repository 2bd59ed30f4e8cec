namespace LocalAws.SecretsManager;

/// <summary>Decides which secrets satisfy filters: every filter, by any of its values. Pure.</summary>
internal static class SecretFilter
{
    public static bool Matches(StoredSecret secret, IReadOnlyList<Filter>? filters) =>
        (filters ?? []).All(filter =>
            (filter.Values ?? []).Any(value => value.StartsWith('!') ? !Any(secret, filter.Key, value[1..]) : Any(secret, filter.Key, value))
        );

    private static bool Any(StoredSecret secret, string? key, string wanted) =>
        key switch
        {
            "name" => secret.Name.StartsWith(wanted, StringComparison.Ordinal),
            "description" => Words(secret.Description, wanted),
            "tag-key" => secret.Tags.Keys.Any(tag => tag.StartsWith(wanted, StringComparison.Ordinal)),
            "tag-value" => secret.Tags.Values.Any(tag => tag.StartsWith(wanted, StringComparison.Ordinal)),
            "primary-region" => secret.CopyOf == wanted || (secret.CopyOf is null && secret.Replicas.Count > 0 && Kernel.Arn.Parse(secret.Arn).Region == wanted),
            "all" => Words(secret.Name, wanted)
                || Words(secret.Description, wanted)
                || secret.Tags.Any(tag => Words(tag.Key, wanted) || Words(tag.Value, wanted)),
            _ => throw SecretErrors.InvalidParameter($"LocalAws does not implement the filter key {key}."),
        };

    private static bool Words(string? text, string wanted) => text?.Contains(wanted, StringComparison.OrdinalIgnoreCase) ?? false;
}
