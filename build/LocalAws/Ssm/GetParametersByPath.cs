using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Parameters below a path: of that level only, or of all.</summary>
public sealed record GetParametersByPathRequest(
    string Path,
    bool? Recursive,
    IReadOnlyList<ParameterStringFilter>? ParameterFilters,
    bool? WithDecryption,
    int? MaxResults,
    string? NextToken
);

/// <summary>A page of parameters.</summary>
public sealed record GetParametersByPathResult(IReadOnlyList<Parameter> Parameters, string? NextToken);

internal sealed class GetParametersByPath(StateStore store, ParameterStore parameters) : Operation<GetParametersByPathRequest, GetParametersByPathResult>(store)
{
    private const int PageSize = 10;

    protected override GetParametersByPathResult Handle(GetParametersByPathRequest request, CallContext call)
    {
        if (!request.Path.StartsWith('/'))
            throw SsmErrors.Invalid($"The parameter path {request.Path} must begin with a slash.");
        var prefix = request.Path.TrimEnd('/') + "/";
        var publicOnes = PublicParameters
            .Names.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => PublicParameters.Find(call.Region, name)!);
        var below = parameters
            .Parameters.List(call.Scope, prefix)
            .Concat(publicOnes)
            .OrderBy(parameter => parameter.Name, StringComparer.Ordinal)
            .Where(parameter =>
                ((request.Recursive ?? false) || !parameter.Name[prefix.Length..].Contains('/', StringComparison.Ordinal))
                && ParameterFilter.Matches(parameter, request.ParameterFilters)
            );
        var (page, next) = Paging.Page(below, parameter => parameter.Name, request.NextToken, request.MaxResults ?? PageSize, SsmErrors.InvalidToken);
        return new([.. page.Select(parameter => parameters.Describe(call.Scope, parameter, parameter.Latest, null, request.WithDecryption ?? false))], next);
    }
}
