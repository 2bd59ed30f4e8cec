using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Which parameters; all when nothing is said.</summary>
/// <param name="Filters">The older form of ParameterFilters.</param>
public sealed record DescribeParametersRequest(
    IReadOnlyList<ParametersFilter>? Filters,
    IReadOnlyList<ParameterStringFilter>? ParameterFilters,
    int? MaxResults,
    string? NextToken,
    bool? Shared
);

/// <summary>Parameters whose name, type or key begins with one of the values.</summary>
public sealed record ParametersFilter(string Key, IReadOnlyList<string> Values);

/// <summary>A page of descriptions, without values.</summary>
public sealed record DescribeParametersResult(IReadOnlyList<ParameterMetadata> Parameters, string? NextToken);

/// <summary>What is known of a parameter beside its value.</summary>
public sealed record ParameterMetadata(
    string Name,
    string ARN,
    string Type,
    string? KeyId,
    DateTimeOffset LastModifiedDate,
    string LastModifiedUser,
    string? Description,
    string? AllowedPattern,
    long Version,
    string Tier,
    string DataType
);

internal sealed class DescribeParameters(StateStore store, ParameterStore parameters) : Operation<DescribeParametersRequest, DescribeParametersResult>(store)
{
    private const int PageSize = 10;

    protected override DescribeParametersResult Handle(DescribeParametersRequest request, CallContext call)
    {
        var filters = (request.Filters ?? [])
            .Select(filter => new ParameterStringFilter(filter.Key, "BeginsWith", filter.Values))
            .Concat(request.ParameterFilters ?? [])
            .ToList();
        var matching = request.Shared ?? false ? [] : parameters.Parameters.List(call.Scope).Where(parameter => ParameterFilter.Matches(parameter, filters));
        var (page, next) = Paging.Page(matching, parameter => parameter.Name, request.NextToken, request.MaxResults ?? PageSize, SsmErrors.InvalidToken);
        return new([.. page.Select(parameter => Describe(call.Scope, parameter.Name, parameter.Latest))], next);
    }

    private static ParameterMetadata Describe(Scope scope, string name, StoredVersion latest) =>
        new(
            name,
            ParameterStore.ArnOf(scope, name),
            latest.Type,
            latest.KeyId,
            latest.LastModifiedDate,
            latest.LastModifiedUser,
            latest.Description,
            latest.AllowedPattern,
            latest.Version,
            latest.Tier,
            latest.DataType
        );
}
