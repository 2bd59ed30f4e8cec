namespace LocalAws.Lambda;

/// <summary>A function as it is kept.</summary>
internal sealed record StoredFunction
{
    public required FunctionConfiguration Latest { get; init; }

    /// <summary>Number of the version that was published last; numbers are never used twice.</summary>
    public int LastVersion { get; init; }

    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>Executions kept for it; null when none are.</summary>
    public int? Reserved { get; init; }
}

/// <summary>The policy of a function, a version or an alias.</summary>
/// <param name="RevisionId">Changes with every change.</param>
/// <param name="Statements">JSON by statement id, in the order in which they were added.</param>
internal sealed record StoredPolicy(string RevisionId, IReadOnlyList<StoredStatement> Statements);

/// <summary>A statement of a policy.</summary>
internal sealed record StoredStatement(string Sid, string Json);
