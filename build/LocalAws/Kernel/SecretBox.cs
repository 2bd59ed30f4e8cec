using System.Security.Cryptography;
using System.Text;

namespace LocalAws.Kernel;

/// <summary>
/// Encrypts what must not stand in clear text in the state (AES-256-GCM). The key is a file of its own, readable by its owner alone: a
/// copy of <c>state.db</c> without it tells nothing.
/// </summary>
public sealed class SecretBox
{
    private const int KeySize = 32;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly byte[] key;

    /// <summary>Reads the key of the folder, or makes one.</summary>
    public SecretBox(StateFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var path = folder.File("secrets.key");
        if (!File.Exists(path))
            Create(path);
        key = File.ReadAllBytes(path);
        if (key.Length != KeySize)
            throw new InvalidDataException(
                $"{path} is not a key of {KeySize} bytes. Restore it, or remove the state folder to start anew: without it no secret can be read."
            );
    }

    /// <summary>Nonce, tag and ciphertext in base64.</summary>
    /// <param name="context">Where the value belongs; opening it elsewhere fails.</param>
    public string Seal(string context, byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var box = new byte[NonceSize + TagSize + value.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(box.AsSpan(0, NonceSize), value, box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), Encoding.UTF8.GetBytes(context));
        return Convert.ToBase64String(box);
    }

    /// <summary>The value that was sealed.</summary>
    /// <exception cref="CryptographicException">The text was changed, or sealed with another key or context.</exception>
    public byte[] Open(string context, string sealedText)
    {
        var box = Convert.FromBase64String(sealedText);
        var value = new byte[box.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(box.AsSpan(0, NonceSize), box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), value, Encoding.UTF8.GetBytes(context));
        return value;
    }

    // Written beside and moved, so that a killed process leaves no half a key.
    private static void Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(path + ".new", options))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeySize));
            file.Flush(flushToDisk: true);
        }
        File.Move(path + ".new", path);
    }
}
