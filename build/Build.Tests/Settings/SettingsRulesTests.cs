using Build.Settings;

namespace Build.Tests.Settings;

/// <summary>Settings that are allowed by themselves, and cannot be used together.</summary>
public class SettingsRulesTests
{
    [Theory]
    [InlineData("""{ "source": { "provider": "GitHub" } }""", "settings.json:1:15: 'source.provider' is GitHub, and 'source.repository' is not set; set it to owner/name.")]
    [InlineData("""{ "source": { "provider": "GitHub", "repository": "app" } }""", "settings.json:1:37: 'source.repository' is \"app\"; a repository on GitHub is owner/name.")]
    [InlineData("""{ "source": { "repository": "me/app" } }""", "settings.json:1:15: 'source.repository' is \"me/app\"; a CodeCommit repository has no owner. Leave it out, or set source.provider to GitHub.")]
    [InlineData("""{ "source": { "push": { "paths": { "includes": ["app/**"] } } } }""", "settings.json:1:36: 'source.push.paths.includes' is set, and the source is CodeCommit; only GitHub's pushes and pull requests are filtered. Take it out, or set source.provider to GitHub.")]
    [InlineData("""{ "source": { "provider": "GitHub", "repository": "me/app", "push": { "tags": { "includes": ["v*"] } } }, "pipeline": { "type": "V1" } }""", "settings.json:1:81: 'source.push.tags.includes' is set, and 'pipeline.type' is V1; triggers need a pipeline of type V2.")]
    [InlineData("""{ "source": { "provider": "S3", "fullClone": true } }""", "settings.json:1:33: 'source.fullClone' is for repositories; an S3 source has no history. Take it out.")]
    [InlineData("""{ "source": { "provider": "GitHubV1", "repository": "me/app" } }""", "settings.json:1:15: 'source.provider' is GitHubV1, and 'source.tokenSecret' is not set; set it to the secret in Secrets Manager that holds the token, or source.provider to GitHub, which needs none.")]
    [InlineData("""{ "source": { "provider": "GitHub", "repository": "me/app", "tokenSecret": "hub" } }""", "settings.json:1:61: 'source.tokenSecret' is for GitHubV1, and the source is GitHub, which needs no token. Take it out.")]
    [InlineData("""{ "source": { "provider": "GitHubV1", "repository": "me/app", "tokenSecret": "hub", "fullClone": true } }""", "settings.json:1:85: 'source.fullClone' needs a connection: set source.provider to GitHub, or take it out.")]
    [InlineData("""{ "pipeline": { "type": "V1", "executionMode": "QUEUED" } }""", "settings.json:1:31: 'pipeline.executionMode' is QUEUED, which pipelines of type V1 cannot do: set pipeline.type to V2, or take it out.")]
    [InlineData("""{ "pipeline": { "variables": { "A B": "x" } } }""", "settings.json:1:17: 'pipeline.variables' has 'A B'; allowed are names of 1 to 128 letters, digits, and @ _ -.")]
    [InlineData("""{ "deploy": { "config": "CodeDeployDefault.OneAtATme" } }""", "settings.json:1:15: 'deploy.config' is CodeDeployDefault.OneAtATme; of AWS's own there are CodeDeployDefault.OneAtATime, CodeDeployDefault.HalfAtATime, CodeDeployDefault.AllAtOnce for instances. Did you mean 'CodeDeployDefault.OneAtATime'?")]
    [InlineData("""{ "tags": { "aws:x": "y" } }""", "settings.json:1:3: 'tags' has aws:x; names that begin with aws: are AWS's own. Give it another name.")]
    [InlineData("""{ "regions": ["eu-west-1", "eu-west-1"] }""", "settings.json:1:3: 'regions' names eu-west-1 twice; take one of the two out.")]
    [InlineData("""{ "regions": ["eu-wset-1"] }""", "settings.json:1:3: 'regions' is \"eu-wset-1\"; allowed is a list, each the code of a region of AWS, such as us-east-1 or eu-west-1. Did you mean 'eu-west-1'?")]
    [InlineData("""{ "regions": ["us-east-1", "cn-north-1"] }""", "settings.json:1:3: 'regions' has cn-north-1, which belongs to another partition of AWS than us-east-1; a pipeline cannot reach it. Take it out, and give it a pipeline of its own.")]
    [InlineData("""{ "storage": { "bucket": "a-bucket-whose-name-is-so-long-that-a-region-does-not-fit" }, "regions": ["us-east-1", "ap-southeast-2"] }""", "settings.json:1:16: the bucket a-bucket-whose-name-is-so-long-that-a-region-does-not-fit-ap-southeast-2 would have 72 characters; allowed are 63. Set storage.bucket to a shorter name.")]
    [InlineData("""{ "storage": { "keys": { "eu-west-1": "arn:aws:kms:eu-west-1:123456789012:key/k" } } }""", "settings.json:1:16: 'storage.keys' has a key for eu-west-1, which is not among us-east-1.")]
    [InlineData("""{ "storage": { "keys": { "us-east-1": "arn:aws:kms:eu-west-1:123456789012:key/k" } } }""", "settings.json:1:16: the key of us-east-1 is in eu-west-1; a bucket is encrypted with a key of its own region.")]
    public void What_cannot_be_used_together_is_named_with_its_place_and_the_fix(string text, string message) =>
        Assert.Equal(message, Assert.Throws<BadInput>(() => Read(text)).Messages[0]);

    [Theory]
    [InlineData("""{ "source": { "description": "TOKEN" } }""", "settings.json:1:15: 'source.description' holds something that looks like a token of GitHub, in clear text. Take it out and revoke it: it must count as known. GitHub is reached through a connection (source.connection), which needs no token;")]
    [InlineData("""{ "source": { "repository": "TOKEN" } }""", "settings.json:1:15: 'source.repository' holds something that looks like a token of GitHub")]
    [InlineData("""{ "source": { "oAuthToken": "hunter2" } }""", "settings.json:1:15: there is no setting 'source.oAuthToken': settings hold no secrets. GitHub is reached through a connection")]
    [InlineData("""{ "tags": { "owner": "TOKEN" } }""", "settings.json:1:3: 'tags' holds something that looks like a token of GitHub")]
    public void A_token_in_clear_text_is_refused_and_never_shown(string text, string beginning)
    {
        var token = $"ghp_{new string('a', 36)}";
        var refused = Assert.Throws<BadInput>(() => Read(text.Replace("TOKEN", token, StringComparison.Ordinal)));
        Assert.StartsWith(beginning, refused.Messages[0], StringComparison.Ordinal);
        Assert.DoesNotContain(token, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bucket_has_its_regions_name_behind_it_except_the_pipelines_own()
    {
        var names = new Names(new NutshellSettings { Regions = ["us-east-1", "eu-west-1"], Storage = new StorageSettings { Bucket = "mine" } }, "123456789012");
        Assert.Equal(("mine", "mine-eu-west-1"), (names.Bucket, names.In("eu-west-1").Bucket));
    }

    private static NutshellSettings Read(string text)
    {
        using var folder = new TempFolder();
        folder.Write("settings.json", text);
        return SettingsReader.Read(folder.File("settings.json"), "settings.json", [], []).Settings;
    }
}
