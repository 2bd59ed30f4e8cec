using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Adds versions to secrets.</summary>
internal static class SecretVersions
{
    /// <summary>The secret with the new version, and its id. A repetition with the same token and value changes nothing.</summary>
    public static (StoredSecret Secret, string VersionId) Add(
        SecretStore secrets,
        StoredSecret secret,
        string? token,
        SecretValue value,
        IReadOnlyList<string> stages,
        DateTimeOffset now
    )
    {
        var id = token ?? Ids.Uuid();
        var present = secret.Values.FirstOrDefault(version => version.VersionId == id);
        if (present is { HasValue: true })
            return secrets.Holds(secret, present, value) ? (secret, id) : throw SecretErrors.VersionExists(id);
        if (present is not null)
            secret = secret with { Values = [.. secret.Values.Where(version => version != present)] };
        var given = secret.Values.Count == 0 && present is null && !stages.Contains(Stages.Current) ? [.. stages, Stages.Current] : stages;
        return (secret with { Values = Stages.Add(secret.Values, secrets.Seal(secret, id, value, given)), LastChangedDate = now }, id);
    }
}
