namespace LocalAws.Http.Model;

/// <summary>An operation of an API model.</summary>
/// <param name="Name">E.g. <c>CreateDeployment</c>.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Uri">Path template and query, e.g. <c>/{Bucket}/{Key+}?uploads</c>.</param>
/// <param name="Input">Shape of the request; an empty structure when it has none.</param>
/// <param name="Output">Shape of the response; an empty structure when it has none.</param>
public sealed record ApiOperation(string Name, string Method, string Uri, ApiShape Input, ApiShape Output)
{
    /// <summary>Element around the output in the query protocol.</summary>
    public string? ResultWrapper { get; init; }

    /// <summary>Status of a success.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Exceptions that the operation declares.</summary>
    public IReadOnlyList<ApiShape> Errors { get; init; } = [];
}
