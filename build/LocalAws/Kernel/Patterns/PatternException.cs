namespace LocalAws.Kernel.Patterns;

/// <summary>A pattern that is none; the message says why.</summary>
public sealed class PatternException(string message) : Exception(message);
