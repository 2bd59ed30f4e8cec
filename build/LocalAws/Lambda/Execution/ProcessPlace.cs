using LocalAws.Kernel;

namespace LocalAws.Lambda.Execution;

/// <summary>Where one process of a function runs.</summary>
internal sealed record ProcessPlace
{
    public required Scope Scope { get; init; }

    /// <summary>Names the process to the runtime API; nobody else knows it.</summary>
    public required string Token { get; init; }

    /// <summary>Where this LocalAws answers.</summary>
    public required string Endpoint { get; init; }

    /// <summary>The unpacked code.</summary>
    public required string TaskRoot { get; init; }

    /// <summary>Where the bootstrap lies.</summary>
    public required string RuntimeFolder { get; init; }

    /// <summary>The process's own /tmp, removed with it.</summary>
    public required string TempFolder { get; init; }

    public required string StateFolder { get; init; }

    public required string LogGroup { get; init; }

    public required string LogStream { get; init; }

    /// <summary>Begins the line that ends an invocation's log.</summary>
    public string LogMark { get; } = Ids.Hex(16);

    /// <summary>Host, port and path before <c>/2018-06-01/runtime</c>.</summary>
    public string RuntimeApi => $"{new Uri(Endpoint).Authority}/_lambda/runtime/{Token}";
}
