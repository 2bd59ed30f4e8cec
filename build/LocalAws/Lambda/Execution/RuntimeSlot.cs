using LocalAws.Kernel;

namespace LocalAws.Lambda.Execution;

/// <summary>A process and what it is for. It runs one invocation at a time, and lives on for the next one.</summary>
internal sealed class RuntimeSlot(Scope scope, FunctionConfiguration function, RuntimeProcess process, DateTimeOffset started)
{
    public Scope Scope { get; } = scope;

    public FunctionConfiguration Function { get; } = function;

    public RuntimeProcess Process { get; } = process;

    public DateTimeOffset Started { get; } = started;

    /// <summary>Whether an invocation has it.</summary>
    public bool Busy { get; set; } = true;

    /// <summary>Whether its function was changed or removed: it ends with its invocation.</summary>
    public bool Retired { get; set; }

    /// <summary>Whether it has been initialized.</summary>
    public bool Initialized { get; set; }

    public DateTimeOffset LastUsed { get; set; } = started;

    /// <summary>Whether it can run this version, as it is now.</summary>
    public bool Fits(Scope scope, FunctionConfiguration function) =>
        !Busy && !Retired && Scope == scope && Function.FunctionName == function.FunctionName && Function.Version == function.Version
        && Function.CodeSha256 == function.CodeSha256 && Function.LastModified == function.LastModified;
}
