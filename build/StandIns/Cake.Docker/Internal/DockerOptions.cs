using System.Text;
using Cake.Core;

namespace Cake.Docker.Internal;

/// <summary>Writes settings as options: a property that is not set is left out, a list is an option for each of its texts.</summary>
internal static class DockerOptions
{
    public static IEnumerable<string> Of(AutoToolSettings settings) => settings.GetType().GetProperties()
        .Where(property => property.DeclaringType == settings.GetType())
        .SelectMany(property => Values(property.GetValue(settings)).Select(value => $"--{Kebab(property.Name)}{value}"));

    private static IEnumerable<string> Values(object? value) => value switch
    {
        string text => [$" {text.Quote()}"],
        string[] texts => texts.Select(text => $" {text.Quote()}"),
        true => [""],
        _ => [],
    };

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var letter in name)
            kebab.Append(char.IsUpper(letter) && kebab.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        return kebab.ToString();
    }
}
