using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Reads the permissions section.</summary>
internal static class AppSpecPermissions
{
    public static AppSpecPermission Read(YamlMappingNode entry)
    {
        var path = AppSpecParser.Scalar(entry, "object")
            ?? throw new AppSpecException("The deployment failed because a permission listed in the application specification file has no object value. Update the permissions section of the AppSpec file, and then try again.");
        var types = List(entry, "type");
        return new AppSpecPermission(
            path.Length > 1 ? path.TrimEnd('/') : path, AppSpecParser.Scalar(entry, "pattern") ?? "**", List(entry, "except"), types.Count > 0 ? types : ["file", "directory"],
            AppSpecParser.Scalar(entry, "owner"), AppSpecParser.Scalar(entry, "group"), Mode(entry), List(entry, "acls"));
    }

    // YAML reads an unquoted 0644 as the number 420, whose digits the agent then takes for the mode: 0420.
    private static int? Mode(YamlMappingNode entry)
    {
        if (!entry.Children.TryGetValue("mode", out var value) || value is not YamlScalarNode { Value: { } text } node)
            return null;
        if (node.Style == ScalarStyle.Plain && text.StartsWith('0') && text.Length > 1 && text.All(char.IsAsciiDigit) && !text.Contains('8', StringComparison.Ordinal) && !text.Contains('9', StringComparison.Ordinal))
            text = Convert.ToInt32(text, 8).ToString(CultureInfo.InvariantCulture);
        return text.Length is >= 1 and <= 4 && text.All(digit => digit is >= '0' and <= '7')
            ? Convert.ToInt32(text, 8)
            : throw new AppSpecException($"The deployment failed because the mode {text} of a permission in the application specification file is invalid. Write it in quotes, as three or four digits from 0 to 7: \"0644\".");
    }

    private static List<string> List(YamlMappingNode entry, string name) =>
        entry.Children.TryGetValue(name, out var value) && value is YamlSequenceNode list ? [.. list.OfType<YamlScalarNode>().Select(each => each.Value ?? "")] : [];
}
