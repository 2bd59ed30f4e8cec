namespace LocalAws.ApiGateway;

/// <summary>What an API does with requests.</summary>
/// <param name="Routes">In the order of their document.</param>
/// <param name="BinaryTypes">Media types that a REST API hands over in base64; <c>*/*</c> is all.</param>
public sealed record ApiDefinition(IReadOnlyList<ApiRoute> Routes, IReadOnlyList<string> BinaryTypes);

/// <summary>Requests that go to one function.</summary>
/// <param name="Method">In capitals; <c>ANY</c> is every method.</param>
/// <param name="Path">E.g. <c>/hello/{name}</c> or <c>/{proxy+}</c>; <c>$default</c> is what no other route takes.</param>
/// <param name="FunctionArn">With the version or alias behind it, if one is meant.</param>
/// <param name="PayloadFormat"><c>1.0</c> or <c>2.0</c>.</param>
public sealed record ApiRoute(string Method, string Path, string FunctionArn, string PayloadFormat)
{
    /// <summary>As an HTTP API names it: <c>GET /hello</c>, or <c>$default</c>.</summary>
    public string Key => Path == "$default" ? Path : $"{Method} {Path}";
}
