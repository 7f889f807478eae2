using System.Diagnostics;

namespace GraphQLBackend.Testing;

/// <summary>
/// A shell that starts a cluster and waits for its standard input to close, which also happens when the test process is killed. It then
/// stops the cluster by its process id and removes the folder.
/// </summary>
internal static class PostgresGuard
{
    // PostgreSQL refuses to run as root, so root hands over to the distribution's user. Nothing here must survive a crash: no fsync.
    private const string Script =
        """
        set -u
        folder=$1
        bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
        [ -n "$bin" ] || bin=$(dirname "$(command -v initdb)") || { echo "PostgreSQL is not installed." >&2; exit 1; }
        as=
        if [ "$(id -u)" = 0 ]; then
            chown postgres "$folder"
            as="setpriv --reuid=postgres --regid=postgres --init-groups"
        fi
        cd "$folder"
        $as "$bin/initdb" -D "$folder/data" -U app -A trust -E UTF8 --no-locale --no-sync >/dev/null || exit 1
        $as "$bin/postgres" -D "$folder/data" -c listen_addresses= -c "unix_socket_directories=$folder" -c fsync=off \
            -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c autovacuum=off >"$folder/log" 2>&1 </dev/null &
        server=$!
        cat >/dev/null
        kill -INT "$server" 2>/dev/null
        wait "$server"
        cd /
        rm -rf "$folder"
        """;

    public static Process Start(string folder)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Script, "sh", folder])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("/bin/sh does not start.");
    }

    public static async Task<string> ReadLogAsync(Process guard)
    {
        guard.StandardInput.Close();
        return await guard.StandardError.ReadToEndAsync();
    }
}
