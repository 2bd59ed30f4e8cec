using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Whose versions.</summary>
public sealed record GetParameterHistoryRequest(string Name, bool? WithDecryption, int? MaxResults, string? NextToken);

/// <summary>A page of versions, the oldest first.</summary>
public sealed record GetParameterHistoryResult(IReadOnlyList<ParameterHistory> Parameters, string? NextToken);

/// <summary>A version of a parameter with who made it and when.</summary>
public sealed record ParameterHistory
{
    public required string Name { get; init; }

    public required string Type { get; init; }

    public string? KeyId { get; init; }

    public required DateTimeOffset LastModifiedDate { get; init; }

    public required string LastModifiedUser { get; init; }

    public string? Description { get; init; }

    public required string Value { get; init; }

    public string? AllowedPattern { get; init; }

    public required long Version { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    public required string Tier { get; init; }

    public required string DataType { get; init; }

    /// <summary>Without the value.</summary>
    public override string ToString() => $"{Name}:{Version}";
}

internal sealed class GetParameterHistory(StateStore store, ParameterStore parameters) : Operation<GetParameterHistoryRequest, GetParameterHistoryResult>(store)
{
    private const int PageSize = 50;

    protected override GetParameterHistoryResult Handle(GetParameterHistoryRequest request, CallContext call)
    {
        var parameter = parameters.Get(call.Scope, request.Name);
        var (page, next) = Paging.Page(
            parameter.Versions,
            version => version.Version.ToString("D10", System.Globalization.CultureInfo.InvariantCulture),
            request.NextToken,
            request.MaxResults ?? PageSize,
            SsmErrors.InvalidToken
        );
        return new([.. page.Select(version => Describe(parameter.Name, version, request.WithDecryption ?? false))], next);
    }

    private ParameterHistory Describe(string name, StoredVersion version, bool decrypt) =>
        new()
        {
            Name = name,
            Type = version.Type,
            KeyId = version.KeyId,
            LastModifiedDate = version.LastModifiedDate,
            LastModifiedUser = version.LastModifiedUser,
            Description = version.Description,
            Value = parameters.ValueOf(name, version, decrypt),
            AllowedPattern = version.AllowedPattern,
            Version = version.Version,
            Labels = version.Labels,
            Tier = version.Tier,
            DataType = version.DataType,
        };
}
