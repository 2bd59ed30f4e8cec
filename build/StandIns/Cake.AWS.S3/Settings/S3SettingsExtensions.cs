using Amazon;
using Amazon.S3;

namespace Cake.AWS.S3;

/// <summary>Sets one setting after the other.</summary>
public static class S3SettingsExtensions
{
    /// <summary>Sets the access key.</summary>
    public static T SetAccessKey<T>(this T settings, string key) where T : S3Settings => settings.With(key, (each, value) => each.AccessKey = value);

    /// <summary>Sets the secret of the access key.</summary>
    public static T SetSecretKey<T>(this T settings, string key) where T : S3Settings => settings.With(key, (each, value) => each.SecretKey = value);

    /// <summary>Sets the token of temporary credentials.</summary>
    public static T SetSessionToken<T>(this T settings, string token) where T : S3Settings => settings.With(token, (each, value) => each.SessionToken = value);

    /// <summary>Sets the region by its name, e.g. <c>eu-west-1</c>.</summary>
    public static T SetRegion<T>(this T settings, string region) where T : S3Settings =>
        settings.With(region, (each, value) => each.Region = RegionEndpoint.GetBySystemName(value));

    /// <summary>Sets the region.</summary>
    public static T SetRegion<T>(this T settings, RegionEndpoint region) where T : S3Settings => settings.With(region, (each, value) => each.Region = value);

    /// <summary>Sets the name of the bucket.</summary>
    public static T SetBucketName<T>(this T settings, string name) where T : S3Settings => settings.With(name, (each, value) => each.BucketName = value);

    /// <summary>Sets the algorithm of a key that the caller provides.</summary>
    public static T SetEncryptionMethod<T>(this T settings, ServerSideEncryptionCustomerMethod method) where T : S3Settings =>
        settings.With(method, (each, value) => each.EncryptionMethod = value);

    /// <summary>Sets the key that the caller provides, in base64.</summary>
    public static T SetEncryptionKey<T>(this T settings, string key) where T : S3Settings => settings.With(key, (each, value) => each.EncryptionKey = value);

    /// <summary>Sets the MD5 of the key that the caller provides, in base64.</summary>
    public static T SetEncryptionKeyMD5<T>(this T settings, string md5) where T : S3Settings => settings.With(md5, (each, value) => each.EncryptionKeyMD5 = value);

    internal static T With<T, TValue>(this T settings, TValue value, Action<T, TValue> set)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (value is null or "")
            throw new ArgumentNullException(nameof(value));
        set(settings, value);
        return settings;
    }
}
