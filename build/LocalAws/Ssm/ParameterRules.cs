using System.Text.RegularExpressions;

namespace LocalAws.Ssm;

/// <summary>What names and values of parameters must be ("Requirements and constraints for parameter names" of the user guide). Pure.</summary>
internal static partial class ParameterRules
{
    private const int MaximumLevels = 15;
    private const int StandardSize = 4096;
    private const int AdvancedSize = 8192;
    private static readonly TimeSpan MatchLimit = TimeSpan.FromSeconds(1);

    public static void CheckName(string name)
    {
        if (!NamePattern().IsMatch(name))
            throw SsmErrors.Invalid(
                "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). "
                    + "If formed as a path, it can consist of sub-paths divided by slash symbol; "
                    + "each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_"
            );
        var first = name.TrimStart('/').Split('/')[0];
        if (first.StartsWith("aws", StringComparison.OrdinalIgnoreCase) || first.StartsWith("ssm", StringComparison.OrdinalIgnoreCase))
            throw SsmErrors.Invalid($"Parameter name {name}: the names \"aws\" and \"ssm\" at its beginning are reserved (case-insensitive).");
        if (name.Contains('/', StringComparison.Ordinal) && !name.StartsWith('/'))
            throw SsmErrors.Invalid("Parameter name must be a fully qualified name: a name with levels begins with a slash.");
        if (name.Count(letter => letter == '/') > MaximumLevels)
            throw SsmErrors.TooManyLevels(name);
    }

    public static void CheckValue(string value, string tier, string? allowedPattern)
    {
        if (value.Length == 0)
            throw SsmErrors.Invalid(
                "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length greater than or equal to 1"
            );
        if (tier == "Standard" && value.Length > StandardSize)
            throw SsmErrors.Invalid(
                $"Standard tier parameters support a maximum parameter value of {StandardSize} characters. "
                    + "To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier."
            );
        if (value.Length > AdvancedSize)
            throw SsmErrors.Invalid($"Advanced tier parameters support a maximum parameter value of {AdvancedSize} characters.");
        if (Nested().IsMatch(value))
            throw SsmErrors.Invalid("Parameter value can't nest another parameter. Do not use \"{{}}\" in the value.");
        if (allowedPattern is { Length: > 0 } && !Matches(value, allowedPattern))
            throw SsmErrors.PatternMismatch(allowedPattern);
    }

    private static bool Matches(string value, string pattern)
    {
        try
        {
            return Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, MatchLimit);
        }
        catch (ArgumentException)
        {
            throw SsmErrors.InvalidPattern(pattern);
        }
    }

    [GeneratedRegex(@"^/?[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\{\{.*\}\}")]
    private static partial Regex Nested();
}
