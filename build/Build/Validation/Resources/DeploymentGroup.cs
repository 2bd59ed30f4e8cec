using Build.Validation.Documents;

namespace Build.Validation.Resources;

/// <summary>A deployment group, as several requests one after the other leave it.</summary>
/// <param name="Requests">Requests that made and changed it.</param>
public sealed record DeploymentGroup(IReadOnlyList<Node> Requests)
{
    private static readonly string[] Marks = ["deploymentGroupName", "currentDeploymentGroupName", "deploymentStyle", "blueGreenDeploymentConfiguration"];

    /// <summary>Name of application and group, which tells whether two requests are about the same one.</summary>
    public static string NameIn(Node request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return $"{request["applicationName"]?.Text}/{request["currentDeploymentGroupName"]?.Text ?? request["deploymentGroupName"]?.Text}";
    }

    /// <summary>Its name.</summary>
    public string Name => NameIn(Requests[0]) is var name && name == "/" ? "the deployment group" : name;

    /// <summary>The last word on a member.</summary>
    public Node? this[string member] => Requests.Reverse().Select(request => request[member]).FirstOrDefault(value => value is { IsNull: false });

    /// <summary>Whether requests or descriptions of groups look like this.</summary>
    public static bool Is(Node document) => Marks.Any(mark => document[mark] is not null);
}
