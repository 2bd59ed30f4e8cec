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
        if (secret.Values.FirstOrDefault(version => version.VersionId == id) is { } present)
            return secrets.Holds(secret, present, value) ? (secret, id) : throw SecretErrors.VersionExists(id);
        var given = secret.Values.Count == 0 && !stages.Contains(Stages.Current) ? [.. stages, Stages.Current] : stages;
        return (secret with { Values = Stages.Add(secret.Values, secrets.Seal(secret, id, value, given)), LastChangedDate = now }, id);
    }
}
