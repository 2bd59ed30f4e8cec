namespace StandIns.Runtime;

/// <summary>Method and path of a REST operation; the path has labels in braces.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HttpOperationAttribute(string method, string path) : Attribute
{
    public string Method { get; } = method;

    public string Path { get; } = path;
}
