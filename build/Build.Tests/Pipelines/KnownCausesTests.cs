using Build.Pipelines.Diagnosing;

namespace Build.Tests.Pipelines;

public class KnownCausesTests
{
    [Theory]
    [InlineData("dead-agent", "ApplicationStop", "UnknownError", "CodeDeploy agent was not able to receive the lifecycle event. Check the CodeDeploy agent logs on your host")]
    [InlineData("old-application-stop", "ApplicationStop", "ScriptFailed", "Script at specified location: scripts/stop.sh failed with exit code 1")]
    [InlineData("hook-held-stdout", "ApplicationStart", "UnknownError", "Script at specified location: scripts/start.sh failed to close STDOUT")]
    [InlineData("hook-timeout", "ApplicationStart", "ScriptTimedOut", "Script at specified location: scripts/start.sh failed to complete in 180 seconds")]
    [InlineData("hook-missing", "BeforeInstall", "ScriptMissing", "Script does not exist at specified location: scripts/start.sh")]
    [InlineData("hook-not-executable", "BeforeInstall", "ScriptNotExecutable", "Script at specified location: scripts/start.sh is not executable")]
    [InlineData("file-exists", "Install", "UnknownError", "The deployment failed because a specified file already exists at this location: /home/ec2-user/app/a")]
    [InlineData("appspec", "DownloadBundle", "UnknownError", "The CodeDeploy agent did not find an AppSpec file within the unpacked revision directory")]
    [InlineData("kms", "DownloadBundle", "UnknownError", "AccessDenied: User: arn:aws:sts::1:assumed-role/x/i-1 is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:us-east-1:1:key/2")]
    [InlineData("instance-role", "DownloadBundle", "UnknownError", "AccessDenied: User: arn:aws:sts::1:assumed-role/x/i-1 is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::b/k")]
    [InlineData("hook-failed", "ValidateService", "ScriptFailed", "Script at specified location: scripts/validate.sh failed with exit code 7")]
    public void Failed_events_lead_to_the_cause_that_is_known(string cause, string lifecycleEvent, string errorCode, string message)
    {
        var causes = KnownCauses.Of(Deployment(new FailedEvent("i-1", lifecycleEvent, errorCode, "scripts/start.sh", message, "")));
        Assert.Equal(cause, causes[0].Name);
        Assert.All(causes, each => Assert.NotEmpty(each.Next));
    }

    [Fact]
    public void A_broken_ApplicationStop_is_told_with_the_revision_it_is_of_and_the_one_that_is_kept_out()
    {
        var facts = Deployment(new FailedEvent("i-1", "ApplicationStop", "ScriptFailed", "scripts/stop.sh", "failed with exit code 1", ""));
        var cause = KnownCauses.Of(facts with { Deployment = facts.Deployment! with { Revision = "new.zip", Installed = "old.zip" } })[0];
        Assert.Contains("the revision that is installed (old.zip)", cause.Explanation, StringComparison.Ordinal);
        Assert.Contains("./build.sh --target Deploy --revision new.zip --ignore-application-stop-failures", cause.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void Health_constraints_are_no_cause_where_a_script_broke_them() => Assert.Equal(
        ["hook-failed"],
        KnownCauses.Of(Deployment(new FailedEvent("i-1", "ApplicationStart", "ScriptFailed", "scripts/start.sh", "exit code 1", "boom"))).Select(cause => cause.Name));

    [Fact]
    public void Health_constraints_are_named_when_nothing_else_is() => Assert.Equal(
        ["health-constraints"], KnownCauses.Of(Deployment(new FailedEvent("i-1", "AllowTraffic", "Success", null, null, null))).Select(cause => cause.Name));

    [Theory]
    [InlineData("instance-role", "has no instance profile: it cannot read revisions; attach one")]
    [InlineData("dead-agent", "has a CodeDeploy agent that is inactive")]
    public void What_is_wrong_with_an_instance_is_the_cause_when_it_ran_nothing(string cause, string fault) =>
        Assert.Equal(cause, KnownCauses.Of(Deployment() with { Hosts = [new("i-1", fault)] })[0].Name);

    [Theory]
    [InlineData("kms", "Source", "CodeCommit", "ConfigurationError", "User is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:key/1 AccessDenied")]
    [InlineData("role-not-assumable", "Source", "CodeCommit", "PermissionError", "CodePipeline is not authorized to perform AssumeRole on role arn:aws:iam::1:role/x")]
    [InlineData("access-denied", "Build", "CodeBuild", "PermissionError", "arn:aws:iam::1:role/x is not authorized to perform: codebuild:StartBuild")]
    [InlineData("connection-pending", "Source", "CodeStarSourceConnection", "ConfigurationError", "Connection c is PENDING. Complete its handshake")]
    [InlineData("commit", "Source", "CodeCommit", "RevisionUnavailable", "Commit 'f' does not exist")]
    [InlineData("access-denied", "Deploy", "CodeDeploy", "PermissionError", "User: arn:aws:sts::1:assumed-role/x/y is not authorized to perform: codedeploy:CreateDeployment")]
    [InlineData("stack-template-refused", "Deploy", "CloudFormation", "ConfigurationError", "BuildOutput::packaged.yaml: Transform AWS::Serverless-2016-10-31 failed with: Invalid Serverless Application Specification document.")]
    [InlineData("stack-template-refused", "Deploy", "CloudFormation", "ConfigurationError", "BuildOutput::packaged.yaml: Circular dependency between resources: [A, B]")]
    [InlineData("rejected", "Approve", "Manual", "JobFailed", "Rejected by ada: not today")]
    public void An_actions_own_failure_leads_to_the_cause(string cause, string stage, string provider, string code, string message) => Assert.Equal(
        cause, KnownCauses.Of(new Diagnosis(1, "x", "Failed", new(stage, "A", provider, null, code, message), null, null, []))[0].Name);

    [Fact]
    public void Instances_that_ran_nothing_have_dead_agents() => Assert.Equal("dead-agent", KnownCauses.Of(Deployment())[0].Name);

    [Fact]
    public void A_superseded_execution_did_not_fail() =>
        Assert.Equal("superseded", KnownCauses.Of(new(1, "x", "Superseded", null, null, null, []))[0].Name);

    [Fact]
    public void A_build_that_fails_names_phase_and_command()
    {
        var build = new BuildFailure("demo:1", "PRE_BUILD", "COMMAND_EXECUTION_ERROR", "Error while executing command: npm test. Reason: exit status 1", "g", "s", ["1 failing"]);
        var diagnosis = new Diagnosis(1, "x", "Failed", new("Build", "BuildAction", "CodeBuild", "demo:1", "JobFailed", "Build terminated with state: FAILED"), build, null, []);
        Assert.Equal("build-command", KnownCauses.Of(diagnosis)[0].Name);
        Assert.Contains("    | 1 failing", DiagnosisText.Lines(diagnosis));
    }

    [Theory]
    [InlineData("/codebuild/output/tmp/script.sh: 4: [[: not found", true)]
    [InlineData("/codebuild/output/tmp/script.sh: 4: source: not found", true)]
    [InlineData("/codebuild/output/tmp/script.sh: 4: [: true: unexpected operator", true)]
    [InlineData("/codebuild/output/tmp/driver.sh: 1: set: Illegal option -o pipefail", true)]
    [InlineData("/codebuild/output/tmp/driver.sh: 1: /codebuild/output/tmp/script.sh: Syntax error: \"(\" unexpected", true)]
    [InlineData("/codebuild/output/tmp/script.sh: 4: npm: not found", false)]
    [InlineData("/codebuild/output/tmp/script.sh: line 1: [[: command not found", false)]
    [InlineData("AssertionError: 4: source not found", false)]
    public void A_command_of_bash_that_sh_ran_is_named(string line, bool named)
    {
        var build = new BuildFailure("demo:1", "BUILD", "COMMAND_EXECUTION_ERROR", "Error while executing command: x. Reason: exit status 2", "g", "s", [line, "[Container] Command did not exit successfully x"]);
        var causes = KnownCauses.Of(new(1, "x", "Failed", new("Build", "BuildAction", "CodeBuild", "demo:1", "JobFailed", "Build terminated with state: FAILED"), build, null, []));
        Assert.Equal(named ? "build-shell" : "build-command", causes[0].Name);
    }

    [Fact]
    public void The_output_of_the_failed_command_is_shown_and_not_what_CodeBuild_writes_after_it()
    {
        string[] log = ["[Container] 1 Running command npm test", "1 failing", "[Container] 2 Command did not exit successfully npm test exit status 1", "[Container] 3 Entering phase POST_BUILD"];
        Assert.Equal(log[..3], FailedCommand.Output(log));
        Assert.Equal(log[3..], FailedCommand.Output(log[3..]));
    }

    private static Diagnosis Deployment(params FailedEvent[] events) =>
        new(1, "d-1", "Failed", null, null, new("d-1", "HEALTH_CONSTRAINTS", "The overall deployment failed because too many individual instances failed deployment", events), []);
}
