using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class PullRequestBuildApproverRole(string value) : ConstantClass(value)
{
    public static readonly PullRequestBuildApproverRole GITHUB_READ = new("GITHUB_READ");
    public static readonly PullRequestBuildApproverRole GITHUB_TRIAGE = new("GITHUB_TRIAGE");
    public static readonly PullRequestBuildApproverRole GITHUB_WRITE = new("GITHUB_WRITE");
    public static readonly PullRequestBuildApproverRole GITHUB_MAINTAIN = new("GITHUB_MAINTAIN");
    public static readonly PullRequestBuildApproverRole GITHUB_ADMIN = new("GITHUB_ADMIN");
    public static readonly PullRequestBuildApproverRole GITLAB_GUEST = new("GITLAB_GUEST");
    public static readonly PullRequestBuildApproverRole GITLAB_PLANNER = new("GITLAB_PLANNER");
    public static readonly PullRequestBuildApproverRole GITLAB_REPORTER = new("GITLAB_REPORTER");
    public static readonly PullRequestBuildApproverRole GITLAB_DEVELOPER = new("GITLAB_DEVELOPER");
    public static readonly PullRequestBuildApproverRole GITLAB_MAINTAINER = new("GITLAB_MAINTAINER");
    public static readonly PullRequestBuildApproverRole GITLAB_OWNER = new("GITLAB_OWNER");
    public static readonly PullRequestBuildApproverRole BITBUCKET_READ = new("BITBUCKET_READ");
    public static readonly PullRequestBuildApproverRole BITBUCKET_WRITE = new("BITBUCKET_WRITE");
    public static readonly PullRequestBuildApproverRole BITBUCKET_ADMIN = new("BITBUCKET_ADMIN");

    public static PullRequestBuildApproverRole FindValue(string value) => FindValue<PullRequestBuildApproverRole>(value);

    public static implicit operator PullRequestBuildApproverRole(string value) => FindValue(value);
}
