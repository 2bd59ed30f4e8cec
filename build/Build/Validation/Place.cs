namespace Build.Validation;

/// <summary>A place in a text file.</summary>
/// <param name="File">Path below the checkout, with slashes.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public readonly record struct Place(string File, int Line = 1, int Column = 1)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}");
}
