namespace Build;

/// <summary>What the user gave cannot be used. Nothing was touched; the process ends with exit code 2.</summary>
public sealed class BadInput(IReadOnlyList<string> messages) : Exception(string.Join(Environment.NewLine, messages))
{
    /// <summary>Exit code of the process.</summary>
    public const int Code = 2;

    /// <summary>A single fault.</summary>
    public BadInput(string message) : this([message])
    {
    }

    /// <summary>Every fault that was found, each with what is allowed.</summary>
    public IReadOnlyList<string> Messages { get; } = messages;
}
