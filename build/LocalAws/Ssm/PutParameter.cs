using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>A parameter, or with Overwrite its next version.</summary>
public sealed record PutParameterRequest
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public required string Value { get; init; }

    public string? Type { get; init; }

    public string? KeyId { get; init; }

    public bool? Overwrite { get; init; }

    public string? AllowedPattern { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    public string? Tier { get; init; }

    public string? Policies { get; init; }

    public string? DataType { get; init; }

    /// <summary>Without the value.</summary>
    public override string ToString() => Name;
}

/// <summary>The number of the new version.</summary>
public sealed record PutParameterResult(long Version, string Tier);

internal sealed class PutParameter(StateStore store, ParameterStore parameters, ParameterEvents events) : Operation<PutParameterRequest, PutParameterResult>(store)
{
    private const int MaximumVersions = 100;

    protected override PutParameterResult Handle(PutParameterRequest request, CallContext call)
    {
        ParameterRules.CheckName(request.Name);
        if (request.Policies is { Length: > 0 } and not "[]")
            throw SsmErrors.Invalid("LocalAws does not implement parameter policies.");
        var present = parameters.Parameters.Find(call.Scope, request.Name);
        if (present is not null && request.Overwrite is not true)
            throw SsmErrors.AlreadyExists();
        if (present is not null && request.Tags is { Count: > 0 })
            throw SsmErrors.Invalid(
                "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. "
                    + "To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource."
            );
        var version = Version(request, present?.Latest, call);
        var changed = new StoredParameter(
            request.Name,
            Append(request.Name, present?.Versions ?? [], version),
            present?.Tags ?? ParameterTags.Merge([], request.Tags ?? [])
        );
        parameters.Parameters.Put(call.Scope, request.Name, changed);
        events.Tell(call.Scope, changed, present is null ? ParameterEvents.Create : ParameterEvents.Update);
        return new(version.Version, version.Tier);
    }

    private StoredVersion Version(PutParameterRequest request, StoredVersion? latest, CallContext call)
    {
        var type = request.Type ?? latest?.Type ?? throw SsmErrors.Invalid("A parameter type is required when you create a parameter.");
        if (latest is not null && latest.Type != type)
            throw new AwsException(
                "HierarchyTypeMismatchException",
                $"Parameter Store does not support changing a parameter type in a hierarchy: {request.Name} is a {latest.Type}."
            );
        if (latest?.Tier == "Advanced" && request.Tier == "Standard")
            throw SsmErrors.Downgrade();
        var tier =
            request.Tier is "Advanced" or "Standard" ? request.Tier
            : request.Tier == "Intelligent-Tiering" && request.Value.Length > 4096 ? "Advanced"
            : latest?.Tier ?? "Standard";
        var pattern = request.AllowedPattern ?? latest?.AllowedPattern;
        ParameterRules.CheckValue(request.Value, tier, pattern);
        var secure = type == "SecureString";
        return new StoredVersion(
            (latest?.Version ?? 0) + 1,
            type,
            secure ? parameters.Seal(request.Name, request.Value) : request.Value,
            call.Now,
            call.Principal
        )
        {
            Description = request.Description ?? latest?.Description,
            KeyId = secure ? request.KeyId ?? latest?.KeyId ?? "alias/aws/ssm" : null,
            AllowedPattern = pattern,
            Tier = tier,
            DataType = request.DataType ?? latest?.DataType ?? "text",
        };
    }

    private static IReadOnlyList<StoredVersion> Append(string name, IReadOnlyList<StoredVersion> versions, StoredVersion next)
    {
        if (versions.Count < MaximumVersions)
            return [.. versions, next];
        return versions[0].Labels.Count == 0 ? [.. versions.Skip(1), next] : throw SsmErrors.TooManyVersions(name);
    }
}
