using System.Text.RegularExpressions;
using LocalAws.Kernel;

namespace LocalAws.Ssm.Documents;

/// <summary>What documents run: AWS's that are here, and the account's own; values of Parameter Store are put in as <c>{{ssm:name}}</c> asks.</summary>
internal sealed partial class CommandScripts(PackageDocument packages, DocumentStore documents, ParameterStore values)
{
    /// <exception cref="AwsException">InvalidDocument, InvalidDocumentVersion, InvalidParameters.</exception>
    public ShellDocument Read(Scope scope, string name, string? version, IReadOnlyDictionary<string, IReadOnlyList<string>>? parameters)
    {
        var filled = parameters?.ToDictionary(each => each.Key, each => (IReadOnlyList<string>)[.. each.Value.Select(value => Fill(scope, value))]);
        if (name == PackageDocument.Name)
            return packages.Read(filled);
        return documents.Find(scope, name) is { } own
            ? ContentScript.Make(ContentReader.Read(own.Version(version).Content), own.Name, filled, text => Fill(scope, text))
            : ShellDocument.Read(name, filled, version);
    }

    /// <summary>Puts values in (User Guide, "Using Parameter Store parameters in Run Command"): of types String and StringList, a SecureString is refused there, too.</summary>
    private string Fill(Scope scope, string text) => Reference().Replace(text, match =>
    {
        var name = match.Groups["name"].Value;
        var (parameter, version) = Select(scope, name);
        return version.Type is "SecureString"
            ? throw SsmErrors.InvalidParameters($"Parameter {name} is a SecureString, which documents do not take: let the command read it with aws ssm get-parameter --with-decryption.")
            : values.Describe(scope, parameter, version, null, decrypt: false).Value;
    });

    private (StoredParameter Parameter, StoredVersion Version) Select(Scope scope, string name)
    {
        try
        {
            return values.Select(scope, name) is var (parameter, version, _) ? (parameter, version) : default;
        }
        catch (AwsException missing)
        {
            throw SsmErrors.InvalidParameters($"The value {{{{ssm:{name}}}}} cannot be put in: {missing.Message}");
        }
    }

    [GeneratedRegex(@"\{\{\s*ssm:(?<name>[\w./-]+(?::[\w.-]+)?)\s*\}\}")]
    private static partial Regex Reference();
}
