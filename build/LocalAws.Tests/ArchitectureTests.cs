using System.Text.RegularExpressions;

namespace LocalAws.Tests;

/// <summary>Who may know whom inside LocalAws. The table is the architecture; each edge has its reason.</summary>
public partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Kernel"] = [], // a leaf: everything stands on it
        ["Http"] = ["Kernel"],
        ["Sts"] = ["Iam"], // AssumeRole asks whether the role's trust lets the caller in
        ["Iam"] = [],
        ["S3"] = ["Iam"], // bucket policies are evaluated as IAM evaluates policies
        ["Logs"] = ["CloudWatch", "Iam", "S3"], // metric filters; resource policies are read as IAM reads policies; exports go to buckets
        ["SecretsManager"] = ["Iam", "Lambda"], // policies of secrets are read as IAM reads policies; functions rotate
        ["Ec2"] = ["Iam"], // instance profiles
        ["Ssm"] = ["Ec2", "Iam", "S3", "SecretsManager"], // commands run on instances, whose roles let their outputs into buckets; parameters refer to secrets
        ["CodeCommit"] = ["Iam"], // git credentials
        ["CodeConnections"] = ["CodeCommit"], // repositories that pose as GitHub's are served by the same git
        ["CodeBuild"] = ["CodeCommit", "Iam", "Logs", "S3", "SecretsManager", "Ssm"], // sources, roles, logs, artifacts, values of the environment
        ["CodeDeploy"] = ["AutoScaling", "CloudWatch", "Ec2", "ElasticLoadBalancing", "Iam", "Lambda", "S3"], // targets, traffic, alarms, roles, revisions
        ["CodePipeline"] = ["CloudFormation", "CloudWatch", "CodeBuild", "CodeCommit", "CodeConnections", "CodeDeploy", "Iam", "Lambda", "S3", "Sns"], // an action, or a rule, a service
        ["Sns"] = ["Iam"], // topic policies are evaluated as IAM evaluates policies
        ["CloudWatch"] = ["Sns"], // what alarms tell
        ["Events"] = ["CodeBuild", "CodePipeline", "Iam", "Logs", "Sns", "Ssm"], // targets of rules, and the roles that they are reached with
        ["ElasticLoadBalancing"] = ["Ec2"], // targets are instances
        ["AutoScaling"] = ["Ec2", "ElasticLoadBalancing"], // launches instances, registers them
        ["Lambda"] = ["CloudWatch", "Iam", "Logs", "S3"], // metrics, roles, logs, code
        ["ApiGateway"] = ["Lambda", "Logs"], // routes lead to functions; failures are logged
        ["CloudFormation"] = ["ApiGateway", "Iam", "S3"], // addresses in outputs; the role of a stack, whose policies hold; templates that lie in a bucket
        ["ResourceTypes"] = ["ApiGateway", "CloudFormation"], // a type a class; each calls its service's operations by name, as a client does; APIs have no operations
    };

    private static readonly string Source = FindSource();

    public static TheoryData<string> Rooms => [.. Directory.GetDirectories(Source).Select(folder => Path.GetFileName(folder)!).Where(name => name is not ("bin" or "obj"))];

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_that_it_may(string room)
    {
        Assert.True(Allowed.ContainsKey(room), $"The folder {room} is new: give it a row, with the rooms that it may know and why.");
        var allowed = Allowed[room].Concat(room is "Kernel" ? [] : ["Kernel", "Http"]).Append(room).ToHashSet();
        var known = Directory.EnumerateFiles(Path.Combine(Source, room), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Using().Matches(File.ReadAllText(file)).Select(match => (file: Path.GetRelativePath(Source, file), room: match.Groups[1].Value)))
            .Where(edge => !allowed.Contains(edge.room));
        Assert.Empty(known.Select(edge => $"{edge.file} uses LocalAws.{edge.room}"));
    }

    [Fact]
    public void There_is_no_circle()
    {
        foreach (var room in Allowed.Keys)
            Visit(room, []);

        void Visit(string room, IReadOnlyList<string> way)
        {
            Assert.DoesNotContain(room, way);
            foreach (var next in Allowed[room])
                Visit(next, [.. way, room]);
        }
    }

    private static string FindSource()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "build", "LocalAws", "LocalAws.csproj")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not inside the repository.");
        return Path.Combine(folder, "build", "LocalAws");
    }

    [GeneratedRegex(@"^using (?:static )?LocalAws\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
