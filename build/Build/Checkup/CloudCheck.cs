using Build.Aws;

namespace Build.Checkup;

/// <summary>Looks at the settings and, when an account is meant, at the credentials.</summary>
public sealed class CloudCheck(BuildContext context)
{
    /// <summary>What was found.</summary>
    public async Task<Finding> RunAsync()
    {
        try
        {
            var settings = context.Settings;
            if (context.Parameters.Cloud == CloudKind.Local)
                return new("settings", Severity.Good, $"{settings.Application} in {settings.Region}");
            var cloud = await context.CloudAsync();
            return new("credentials", Severity.Good, $"{cloud.Identity} in {settings.Region}");
        }
        catch (Exception exception) when (exception is BadInput || AwsFailure.Explain(exception) is not null)
        {
            return new("settings", Severity.Missing, (AwsFailure.Explain(exception) ?? exception).Message, "Correct it, or sign in, and run Doctor again");
        }
    }
}
