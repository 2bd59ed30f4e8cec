using LocalAws.CodeBuild;
using LocalAws.SecretsManager;
using LocalAws.Ssm;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeBuild;

public class EnvironmentOfBuildTests
{
    private const string Spec = """
        version: 0.2
        env:
          variables: { PLAIN: from-spec, OVERRIDDEN: from-spec }
          parameter-store: { LEVEL: /app/level, WHOLE: "/aws/reference/secretsmanager/app:AWSCURRENT" }
          secrets-manager: { TOKEN: "app:token" }
          exported-variables: [TOKEN, PLAIN]
        phases:
          build:
            commands: ["echo \"$PLAIN $OVERRIDDEN level-is-$LEVEL token-is-$TOKEN\"", "test ${#TOKEN} -eq 10", "test ${#WHOLE} -eq 22"]
        """;

    [Fact]
    public async Task Parameters_and_secrets_reach_the_build_and_are_masked_in_its_log()
    {
        await using var world = await BuildWorld.StartAsync();
        await world
            .Aws.Get<PutParameter>()
            .InvokeAsync(
                new PutParameterRequest
                {
                    Name = "/app/level",
                    Value = "high-level",
                    Type = "SecureString",
                },
                world.Call
            );
        await world.Aws.Get<CreateSecret>().InvokeAsync(new CreateSecretRequest { Name = "app", SecretString = """{"token":"0123456789"}""" }, world.Call);
        await world.ProjectAsync(Spec);

        var build = await world.BuildAsync(
            new StartBuildRequest
            {
                ProjectName = "app",
                EnvironmentVariablesOverride = [new EnvironmentVariable { Name = "OVERRIDDEN", Value = "from-start" }],
            }
        );

        Assert.Equal("SUCCEEDED", build.BuildStatus);
        Assert.Contains("from-spec from-start level-is-*** token-is-***", await world.LogAsync(build), StringComparison.Ordinal);
        Assert.Equal(["PLAIN"], build.ExportedEnvironmentVariables!.Select(variable => variable.Name));
    }

    [AwsCliFact]
    public async Task The_AWS_CLI_of_a_build_finds_the_embedded_AWS_whatever_its_version()
    {
        await using var world = await BuildWorld.StartAsync();
        var build = await world.BuildAsync("version: 0.2\nphases:\n  build:\n    commands:\n      - aws sts get-caller-identity --query Arn --output text\n");
        Assert.Equal("SUCCEEDED", build.BuildStatus);
        Assert.Contains(":assumed-role/", await world.LogAsync(build), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_knows_itself_by_CodeBuild_s_variables_and_has_its_credentials_behind_a_token_that_ends_with_it()
    {
        await using var world = await BuildWorld.StartAsync();
        const string ask = "curl -s -o answer.json -w '%{http_code}' -H \"Authorization: $AWS_CONTAINER_AUTHORIZATION_TOKEN\" \"$AWS_CONTAINER_CREDENTIALS_FULL_URI\"";
        var build = await world.BuildAsync($$"""
            version: 0.2
            phases:
              build:
                commands:
                  - echo "project=$CODEBUILD_PROJECT_ARN"
                  - echo "url=$CODEBUILD_BUILD_URL"
                  - echo "ci=$CI$CODEBUILD_CI keys=$AWS_ACCESS_KEY_ID$AWS_SECRET_ACCESS_KEY in=$AWS_EXECUTION_ENV"
                  - |
                    {{ask}}
                  - grep -o '"RoleArn":"[^"]*"' answer.json
                  - printf %s "$AWS_CONTAINER_AUTHORIZATION_TOKEN" | base64 | sed s/^/seen=/
                  - echo "token=$AWS_CONTAINER_AUTHORIZATION_TOKEN"
                finally:
                  - (exit 3)
              post_build:
                commands: ['echo "last=$CODEBUILD_LAST_EXIT"']
            """);

        var log = await world.LogAsync(build);
        Assert.Contains("project=arn:aws:codebuild:us-east-1:123456789012:project/app", log, StringComparison.Ordinal);
        Assert.Contains($"url=https://us-east-1.console.aws.amazon.com/codebuild/home?region=us-east-1#/builds/{build.Id}/view/new", log, StringComparison.Ordinal);
        Assert.Contains("ci=true keys= in=AWS_ECS_EC2", log, StringComparison.Ordinal);
        Assert.Contains($"\"RoleArn\":\"{BuildWorld.RoleArn}\"", log, StringComparison.Ordinal);
        Assert.Contains("token=***", log, StringComparison.Ordinal);
        Assert.Contains("last=3", log, StringComparison.Ordinal);
        var seen = log.Split('\n').Single(line => line.StartsWith("seen=", StringComparison.Ordinal))["seen=".Length..];
        using var http = new HttpClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(seen)));
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await http.GetAsync(new Uri(world.Aws.Endpoint, "/_codebuild/credentials"))).StatusCode);
    }

    [Fact]
    public async Task A_missing_parameter_ends_the_build_before_its_commands()
    {
        await using var world = await BuildWorld.StartAsync();

        var build = await world.BuildAsync(Spec);

        Assert.Equal("Decrypted Variables Error", BuildWorld.Failure(build).StatusCode);
        Assert.Equal("parameter does not exist: /app/level", BuildWorld.Failure(build).Message);
    }
}
