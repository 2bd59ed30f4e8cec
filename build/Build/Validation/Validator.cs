using Build.Settings;
using Build.Validation.Sources;

namespace Build.Validation;

/// <summary>Holds a project against everything that AWS, CodeDeploy's agent and CodeBuild would only say once it is too late.</summary>
public static class Validator
{
    /// <summary>Runs every rule. Nothing is changed and nothing is called.</summary>
    /// <param name="root">The checkout.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="files">Files to look at beside the usual ones, named from the checkout's root: pipelines, buildspecs, scripts, or Markdown with such blocks.</param>
    /// <param name="clock">Tells the day, which decides what is out of support; the system's by default.</param>
    /// <returns>What was found, by file and line.</returns>
    /// <exception cref="BadInput">A file of <paramref name="files"/> is not there.</exception>
    public static IReadOnlyList<Finding> Validate(string root, NutshellSettings settings, IEnumerable<string>? files = null, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var today = DateOnly.FromDateTime((clock ?? TimeProvider.System).GetUtcNow().UtcDateTime);
        var project = new ProjectLoader(new SourceTree(root), settings).Load(files ?? [], today);
        return
        [
            .. project.Unreadable.Concat(RuleTable.All.SelectMany(rule => rule.Check(project))).Distinct()
                .OrderBy(finding => finding.Place.File, StringComparer.Ordinal).ThenBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
        ];
    }
}
